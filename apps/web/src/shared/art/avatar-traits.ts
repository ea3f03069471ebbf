const hairShapes = ["short", "side", "long", "bob", "bun", "bald"] as const;
const darkHair = ["#2C2A2B", "#3A2F2B", "#4A3A30", "#1F2426"] as const;
const greyHair = ["#B9B6B2", "#D9D6D0"] as const;

const skins = [
  { face: "#F3CBA6", neck: "#E2BD9A" },
  { face: "#EFC09A", neck: "#DEB38F" },
  { face: "#E8B48C", neck: "#D8A782" },
  { face: "#F6D4B4", neck: "#E5C5A7" },
] as const;

const clothes = [
  { cloth: "#12727A", wall: "#CFE7E5" },
  { cloth: "#E0702F", wall: "#FBDFC8" },
  { cloth: "#5B4B9A", wall: "#E1DCF3" },
  { cloth: "#3E7D4F", wall: "#DCEBD9" },
  { cloth: "#C08A2B", wall: "#F6E5BE" },
  { cloth: "#B5566A", wall: "#F6D9DC" },
  { cloth: "#3F6FA0", wall: "#D6E3F1" },
  { cloth: "#6F7F4A", wall: "#E6E8D2" },
] as const;

/** What a drawn neighbour looks like. */
export type AvatarTraits = {
  hairShape: (typeof hairShapes)[number];
  hair: string;
  face: string;
  neck: string;
  cloth: string;
  wall: string;
  glasses: boolean;
};

/** FNV-1a over the characters, then one more mixing so that seeds differing only at the end do not look alike. */
function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const character of seed) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function choose<T>(from: readonly T[], at: number): T {
  return from[at % from.length] as T;
}

/**
 * The looks of a neighbour, always the same for the same seed, on every screen and every machine.
 * The seed should be an id, not a name: the picture must not tell anything about the person.
 * About one in four is drawn grey-haired, one in four wears glasses; only the grey may be bald.
 */
export function avatarTraits(seed: string): AvatarTraits {
  const hash = hashOf(seed);
  const old = hash % 4 === 0;
  const shapes = old ? hairShapes.filter((shape) => shape !== "long") : hairShapes.filter((shape) => shape !== "bald");
  return {
    hairShape: choose(shapes, hash >>> 3),
    hair: choose<string>(old ? greyHair : darkHair, hash >>> 7),
    ...choose(skins, hash >>> 11),
    ...choose(clothes, hash >>> 15),
    glasses: (hash >>> 20) % 4 === 0,
  };
}
