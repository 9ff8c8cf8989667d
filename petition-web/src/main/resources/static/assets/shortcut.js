// One key to the search box ("/" outside of fields) and Escape to close the menu of the phone.

export function isTyping(target) {
    return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

export function startShortcuts(page) {
    page.addEventListener("keydown", (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
        if (event.key === "Escape") closeMenu(page);
        if (isTyping(event.target)) return;
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
