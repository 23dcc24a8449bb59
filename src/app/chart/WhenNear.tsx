// What stands out of sight is made when it comes near: a page that is opened shows what is seen first, sooner.
// Law: on paper nothing is missing; before a page is printed all of it is made.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './WhenNear.module.css';

/** Of the height of the window: what is scrolled to is there already. */
const MARGIN = '75%';

export function WhenNear({ children }: { readonly children: ReactNode }) {
  const [isNear, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (isNear || element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: `${MARGIN} 0px` },
    );
    observer.observe(element);
    // The page is taken as it is when the event is over.
    const onPrint = () => flushSync(() => setNear(true));
    addEventListener('beforeprint', onPrint);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', onPrint);
    };
  }, [isNear]);
  return isNear ? children : <div ref={place} className={styles.place} />;
}
