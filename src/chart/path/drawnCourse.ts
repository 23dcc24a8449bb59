// The planned course as it is drawn.
import type { PathData } from './pathContent';

/** The corners of the course: one that rises at its places only goes level up to each. */
export function drawnCourse({ course, isStepped }: PathData): PathData['course'] {
  if (!isStepped) return course;
  return course.flatMap((place, position) => {
    const before = course[position - 1];
    return before === undefined ? [place] : [{ month: place.month, value: before.value }, place];
  });
}
