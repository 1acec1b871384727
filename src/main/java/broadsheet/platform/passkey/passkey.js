// Makes a passkey, or signs in with one. What the browser answers goes into the form's own fields; without a script the
// forms stay hidden, and the password does.
const spelled = bytes => btoa(String.fromCharCode(...new Uint8Array(bytes)))
  .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const bytes = text => new TextEncoder().encode(text);
const unspelled = text => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), c => c.charCodeAt(0));

async function make(offer) {
  const made = await navigator.credentials.create({ publicKey: {
    challenge: bytes(offer.challenge),
    rp: { id: offer.host, name: offer.paper },
    user: { id: bytes(offer.person), name: offer.login, displayName: offer.login },
    pubKeyCredParams: [-7, -8, -257].map(alg => ({ type: "public-key", alg })),
    excludeCredentials: offer.known.map(id => ({ type: "public-key", id: unspelled(id) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    attestation: "none",
  } });
  return { client: made.response.clientDataJSON, made: made.response.attestationObject };
}

async function show(offer) {
  const shown = await navigator.credentials.get({ publicKey: {
    challenge: bytes(offer.challenge), rpId: offer.host, userVerification: "required",
  } });
  return {
    credential: shown.rawId, client: shown.response.clientDataJSON, authenticator: shown.response.authenticatorData,
    signature: shown.response.signature, person: shown.response.userHandle ?? new ArrayBuffer(0),
  };
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  if (!window.PublicKeyCredential) continue;
  const trouble = form.querySelector("[role=alert]");
  form.hidden = false;
  form.addEventListener("submit", async event => {
    event.preventDefault();
    trouble.textContent = "";
    try {
      const offer = await (await fetch(form.action)).json();
      const answer = await (form.dataset.passkey === "make" ? make(offer) : show(offer));
      for (const [name, value] of Object.entries(answer)) form.elements[name].value = spelled(value);
      form.submit();
    } catch (error) {
      const { known, none } = form.dataset;
      trouble.textContent = error.name === "InvalidStateError"
        ? known ?? "This device has a passkey for you already." : none ?? "No passkey was used. You can try again.";
    }
  });
}
