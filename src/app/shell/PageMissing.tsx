// An address that no page answers to.
import { ButtonLink } from '../controls/ButtonLink';
import { Notice } from '../states/Notice';
import { useWords } from '../words/wordsContext';

export function PageMissing() {
  const words = useWords();
  return (
    <Notice text={words.app.pageMissing}>
      <ButtonLink to="/overview">{words.app.backToOverview}</ButtonLink>
    </Notice>
  );
}
