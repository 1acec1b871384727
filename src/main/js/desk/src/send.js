// One file to the library.

/** Sends it; gives what the library says of the picture, or else why it was not taken. */
export async function sendFile(desk, file) {
  try {
    const form = new FormData();
    form.append("token", desk.form?.elements.token?.value || "");
    form.append("file", file, file.name);
    const reply = await fetch(desk.upload, { method: "POST", body: form, credentials: "same-origin", headers: { Accept: "application/json" } });
    const told = await reply.json();
    if (reply.ok) return { picture: told };
    return { refused: [desk.words("uploadFailed", file.name), told.error].filter(Boolean).join(" ") };
  } catch {
    return { refused: desk.words("uploadFailed", file.name) };
  }
}
