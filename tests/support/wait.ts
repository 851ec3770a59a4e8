/** Waits until the browser has drawn so many times. */
export async function frames(count: number): Promise<void> {
  for (let drawn = 0; drawn < count; drawn += 1) await new Promise((done) => { requestAnimationFrame(done); });
}
