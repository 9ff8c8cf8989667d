/** The decision tables of triage and acceptance: named rules that suggest, with their reasons; a person decides. */
@NullMarked
@NamedInterface("routing")
package cn.petition.domain.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
