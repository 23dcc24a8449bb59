// Why a wall may not show the newest figures, in one sentence; '' while nothing is wrong.
import { useFollowing } from '../following/useFollowing';
import { failureSentence } from '../states/failureSentence';
import { useWords } from '../words/wordsContext';

/** `unread`: why the workspace could not be read anew. */
export function useWallTrouble(unread: Error | null): string {
  const words = useWords();
  const state = useFollowing();
  const trouble = state?.following.trouble ?? null;
  if (trouble !== null) return words.publishing.followTrouble(trouble, words.refusals);
  const failure = state?.error ?? unread;
  return failure === null ? '' : failureSentence(failure, words);
}
