// Draws a picture: SVG as text anywhere, PNG through a canvas in a browser.
import { charts } from '../chart/register';
import type { Picture } from './chartPicture';

/** ECharts draws with styles for hovering and a hand as cursor; only its painter can be told that a file is not pointed at. */
interface StillPainter {
  renderToString(options: { readonly cssEmphasis: false }): string;
}

export const SVG_TYPE = 'image/svg+xml;charset=utf-8';

export function pictureSvg(picture: Picture): string {
  const chart = charts.init(null, null, { renderer: 'svg', ssr: true, ...picture.size });
  try {
    chart.setOption(picture.option);
    return (chart.getZr().painter as StillPainter).renderToString({ cssEmphasis: false });
  } finally {
    chart.dispose();
  }
}

/** A PNG with `scale` pixels a unit of length (1 to 4). Rejects when the engine cannot make so large a picture. */
export async function picturePng(picture: Picture, scale: number): Promise<Blob> {
  const chart = charts.init(document.createElement('div'), null, { renderer: 'canvas', ...picture.size });
  try {
    chart.setOption(picture.option);
    const canvas = chart.renderToCanvas({ pixelRatio: scale });
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error(`no picture of ${canvas.width} × ${canvas.height}`));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    chart.dispose();
  }
}
