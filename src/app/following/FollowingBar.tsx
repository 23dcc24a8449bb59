// Says on every page of a window that follows a publication what it shows, since when, and what keeps it from newer.
import { localStamp } from '../words/localTime';
import { failureSentence } from '../states/failureSentence';
import { useWords } from '../words/wordsContext';
import styles from './FollowingBar.module.css';
import { useFollowing } from './useFollowing';

export function FollowingBar() {
  const words = useWords();
  const state = useFollowing();
  if (state === null) return null;
  const { following, error } = state;
  const { publication, checkedAt, trouble } = following;
  const { publishing } = words;
  const reason = trouble === null ? null : publishing.followTrouble(trouble, words.refusals);
  const stamp = (at: string) => localStamp(new Date(at));
  return (
    <aside className={styles.bar} aria-label={publishing.following}>
      <span>
        {publication === null
          ? publishing.nothingYet
          : publishing.shown(stamp(publication.at), publication.title, publication.edition)}
      </span>
      {checkedAt !== null && <span className={styles.checked}>{publishing.checked(stamp(checkedAt))}</span>}
      <span role="status" className={styles.trouble}>
        {reason ?? (error === null ? '' : failureSentence(error, words))}
      </span>
    </aside>
  );
}
