/** Makes a frame as high as what it shows, menus included, now and whenever the story changes its size. */
export function fitFrame(frame: HTMLElement, place: HTMLElement): void {
  const fit = (): void => {
    const bottoms = [...document.body.querySelectorAll('*')].map(
      (element) => element.getBoundingClientRect().bottom + window.scrollY,
    );
    frame.style.height = `${Math.ceil(Math.max(...bottoms))}px`;
  };
  fit();
  new ResizeObserver(fit).observe(place);
}
