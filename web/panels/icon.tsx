/** Strokes of each icon on a ground of 20 by 20. */
const STROKES = {
  plus: "M10 4.5v11M4.5 10h11",
  minus: "M4.5 10h11",
  whole: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
  screen: "M11.5 8.5 16 4M12 4h4v4M8.5 11.5 4 16M8 16H4v-4",
  undo: "M7.5 4 4 7.5 7.5 11M4 7.5h7a4.5 4.5 0 0 1 0 9H8",
  redo: "M12.5 4 16 7.5 12.5 11M16 7.5H9a4.5 4.5 0 0 0 0 9h3",
  rectangle:
    "M4 4h2.2M9 4h2.2M13.8 4H16v2.2M16 9v2.2M16 13.8V16h-2.2M11.2 16H9M6.2 16H4v-2.2M4 11.2V9M4 6.2V4",
  lasso:
    "M10 3.8c3.6 0 6.5 2 6.5 4.6S13.6 13 10 13s-6.5-2-6.5-4.6S6.4 3.8 10 3.8zM6.6 12.2c-1.2.6-1.6 1.8-.8 2.6s2 .3 2-.7-.6-1.5-1.2-1.9M7.2 14.9c.6.7.4 1.5-.4 2",
  table: "M3.5 4.5h13v11h-13zM3.5 8.2h13M3.5 11.8h13M8 8.2v7.3",
  views: "M4 16V9M8 16V5M12 16v-9M16 16V3.5",
  filter: "M3.5 5h13l-5 6v4.5l-3-1.7V11z",
  look: "M4 6h6M14 6h2M4 14h2M10 14h6M12 4v4M8 12v4",
  legend: "M4 5.5h.01M4 10h.01M4 14.5h.01M7.5 5.5H16M7.5 10H16M7.5 14.5H16",
  open: "M10 13V4M6.5 7.5 10 4l3.5 3.5M4 13v3h12v-3",
  download: "M10 4v9M6.5 9.5 10 13l3.5-3.5M4 13v3h12v-3",
  moon: "M15.5 11.5A6 6 0 0 1 8.5 4.5a6 6 0 1 0 7 7z",
  sun: "M10 6.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4zM10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M15.3 4.7l-1.1 1.1M5.8 14.2l-1.1 1.1",
  help: "M7.5 7.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.7M10 14.6h.01",
  commands: "m4.5 5.5 4 4.5-4 4.5M10.5 14.5h5",
} as const;

export type IconName = keyof typeof STROKES;

/** A drawn sign in the colour of the text around it. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
