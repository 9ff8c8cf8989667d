package cn.petition.web.layout;

import cn.petition.domain.organ.Role;
import java.util.Set;

/** The signed-in officer as the page frame shows them; the principal of the session implements it. */
public interface SignedIn {

    /** Name of the officer (姓名). */
    String displayName();

    /** Name of the organ for which the officer acts. */
    String organName();

    Set<Role> roles();
}
