package cn.petition.web.component;

/**
 * One attachment or paper in a list.
 *
 * @param icon symbol in {@code assets/icons.svg}: document, photo or audio
 * @param words type, size and day in finished words
 */
public record FileEntry(String name, String href, String icon, String words) {}
