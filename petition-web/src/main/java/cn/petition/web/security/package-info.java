/** Who may come in: sign-in, sessions, roles, headers, keys and the first administrator. */
@NullMarked
package cn.petition.web.security;

import org.jspecify.annotations.NullMarked;
