import { encode } from "uqr";

/** An address for the camera of another phone; dark on light in every theme, since cameras expect it so. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, data } = encode(address, { ecc: "M", border: 2 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" className="size-44">
      <rect width={size} height={size} rx="1" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
