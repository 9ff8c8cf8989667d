// What several modules need from the page: the CSRF header, and elements inside a root that may match itself.

export function csrfHeader() {
    const meta = document.querySelector('meta[name="csrf-token"]');
    return meta ? { [meta.dataset.header]: meta.content } : {};
}

export function findAll(root, selector) {
    const inside = [...root.querySelectorAll(selector)];
    return root instanceof Element && root.matches(selector) ? [root, ...inside] : inside;
}

export function say(kind, words) {
    const area = document.getElementById("flashes");
    if (!area) return;
    const flash = document.createElement("div");
    flash.className = `flash flash-${kind}`;
    flash.setAttribute("role", kind === "error" ? "alert" : "status");
    const paragraph = document.createElement("p");
    paragraph.textContent = words;
    flash.append(paragraph);
    area.replaceChildren(flash);
}
