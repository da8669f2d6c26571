import { rgb } from "d3-color";
import { encodePng } from "./png.ts";

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** As much of a canvas as Observable Plot uses: filled rectangles, image data and a data URL. */
export class PixelCanvas {
  width = 300;
  height = 150;
  #pixels: Pixels | undefined;

  getContext(): PixelContext {
    this.#pixels = pixels(this.width, this.height);
    return new PixelContext(this.#pixels);
  }

  toDataURL(): string {
    const { width, height, data } = this.#pixels ?? pixels(this.width, this.height);
    return `data:image/png;base64,${btoa(encodePng(width, height, data))}`;
  }
}

class PixelContext {
  fillStyle = "#000";
  readonly #pixels: Pixels;

  constructor(pixels: Pixels) {
    this.#pixels = pixels;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const { r, g, b, opacity } = rgb(this.fillStyle);
    for (let row = y; row < y + height; row += 1) {
      for (let column = x; column < x + width; column += 1) {
        this.#pixels.data.set([r, g, b, opacity * 255], (row * this.#pixels.width + column) * 4);
      }
    }
  }

  createImageData(width: number, height: number): Pixels {
    return pixels(width, height);
  }

  putImageData(image: Pixels): void {
    this.#pixels.data.set(image.data);
  }
}

function pixels(width: number, height: number): Pixels {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}
