package cn.petition.architecture.broken.one.hidden;

/** Internal to the module {@code one} of the deliberately broken example. */
public class Hidden {}
