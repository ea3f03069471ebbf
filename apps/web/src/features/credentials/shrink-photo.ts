const largeBytes = 1_500_000;
const longestSide = 2400;

/** A large photo as a smaller JPEG, upright; anything else, and what the device cannot draw, as it is. */
export async function shrinkPhoto(file: File): Promise<Blob> {
  if (file.size < largeBytes || !/^image\/(?:jpeg|png|webp)$/u.test(file.type)) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.88));
    return small !== null && small.size < file.size ? small : file;
  } catch {
    return file;
  }
}
