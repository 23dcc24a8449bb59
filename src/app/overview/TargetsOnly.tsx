// Shows all indicators, or only those with a target; part of the address.
import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../words/wordsContext';

const route = getRouteApi('/overview');

export function TargetsOnly({ isOn }: { readonly isOn: boolean }) {
  const words = useWords();
  const navigate = route.useNavigate();
  return (
    <label>
      <input
        type="checkbox"
        checked={isOn}
        onChange={() => void navigate({ search: (now) => ({ ...now, targets: isOn ? undefined : 'only' }) })}
      />{' '}
      {words.overview.onlyWithTarget}
    </label>
  );
}
