/** Figures for other systems, behind tokens that let nothing else be read. */
@NullMarked
package cn.petition.web.figureapi;

import org.jspecify.annotations.NullMarked;
