package cn.petition.web.security;

/** The two schools of password rules; the classified protection (等保) scheme is what government offices are held to. */
public enum PasswordProfile {
    /** Length and a list of bad passwords, no rules about characters (ASVS 6.2). */
    LENGTH_ONLY,
    /** In addition at least three of the four classes of characters (等保 8.1.4.1). */
    CLASSIFIED_PROTECTION
}
