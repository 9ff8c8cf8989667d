/** What holds for the whole application: how it is operated, its clock, its zone. */
@NullMarked
@NamedInterface("config")
package cn.petition.web.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
