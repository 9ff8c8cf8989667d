package cn.petition.architecture.broken.one;

import cn.petition.architecture.broken.one.hidden.Hidden;

/** What the module {@code one} of the deliberately broken example offers. */
public class Open {

    Hidden inside = new Hidden();
}
