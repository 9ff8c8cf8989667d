/** The one context that all tests with Spring share, its database and its clock. */
@NullMarked
package cn.petition.web.testing;

import org.jspecify.annotations.NullMarked;
