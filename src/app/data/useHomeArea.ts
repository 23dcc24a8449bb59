// The area that pages open with: the chosen one, else that of the catalogue.
import { homeAreaCode } from '../../catalogue/district';
import { useSettings } from './queries';

export function useHomeArea(): string {
  return useSettings().data?.homeArea ?? homeAreaCode;
}
