// One key to the search box ("/" outside of fields), one key for a button that names it (data-press), and Escape to close the menu of the phone.

export function isTyping(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

export function startShortcuts(page) {
    page.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (event.key === "Escape") closeMenu(page);
        if (isTyping(event.target)) return;
        const pressed = page.querySelector(`[data-press="${CSS.escape(event.key.toLowerCase())}"]`);
        if (pressed && !event.repeat) {
            event.preventDefault();
            pressed.click();
            return;
        }
        const field = page.querySelector(`[data-shortcut="${CSS.escape(event.key)}"]`);
        if (!field) return;
        event.preventDefault();
        field.focus();
        field.select?.();
    });
}

function closeMenu(page) {
    const toggle = page.getElementById("menu-open");
    if (!toggle?.checked) return;
    toggle.checked = false;
    toggle.focus();
}
