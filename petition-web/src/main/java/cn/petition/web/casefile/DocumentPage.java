package cn.petition.web.casefile;

/**
 * An official document as it was issued.
 *
 * @param html the text as issued; everything typed was escaped when it was printed
 */
record DocumentPage(String matter, String title, String number, String html) {}
