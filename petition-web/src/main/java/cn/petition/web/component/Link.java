package cn.petition.web.component;

/** Words that lead to a page of this product; the address starts with a slash. */
public record Link(String words, String href) {}
