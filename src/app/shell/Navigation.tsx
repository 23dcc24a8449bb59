// The list of pages: a column at the left, behind a button on narrow screens.
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useWords } from '../words/wordsContext';
import styles from './Navigation.module.css';

const GROUPS = [
  [
    ['/tasks', 'tasks'],
    ['/overview', 'overview'],
    ['/indicator', 'indicator'],
    ['/compare', 'compare'],
    ['/texts', 'texts'],
    ['/report', 'report'],
    ['/slides', 'slides'],
    ['/registers', 'registers'],
    ['/walls', 'walls'],
  ],
  [
    ['/import', 'importing'],
    ['/changes', 'changes'],
    ['/log', 'log'],
  ],
  [['/settings', 'settings']],
] as const;

export function Navigation() {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <nav className={styles.navigation} aria-label={words.app.mainNavigation}>
      <div className={styles.head}>
        <Link to="/" className={styles.brand} onClick={() => setOpen(false)}>
          {words.app.fullName}
        </Link>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls="pages"
          onClick={() => setOpen(!isOpen)}
        >
          {words.shell.menu}
        </button>
      </div>
      <div id="pages" className={isOpen ? styles.pagesOpen : styles.pages}>
        {GROUPS.map((group) => (
          <ul key={group[0][0]} className={styles.group}>
            {group.map(([to, name]) => (
              <li key={to}>
                <Link
                  to={to}
                  className={styles.link}
                  activeProps={{ className: styles.current }}
                  activeOptions={{ includeSearch: false }}
                  onClick={() => setOpen(false)}
                >
                  {words.app.nav[name]}
                </Link>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </nav>
  );
}
