// English words of slides; the same keys as zh/slides.ts.
import type { Words } from '../zh';

export const slides: Words['slides'] = {
  ground: 'Ground (not shown)',
  level: 'Total',
  added: 'Added',
  taken: 'Taken away',
  noDefinition: 'No definition is recorded',
  files: (names) => `Figures from: ${names}`,
};
