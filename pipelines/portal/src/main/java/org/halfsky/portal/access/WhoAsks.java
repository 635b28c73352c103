package org.halfsky.portal.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.given.CatalogInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page that asks for it the {@link Scope} and the {@link Actor} of whoever is signed in. */
@Configuration
class WhoAsks implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final CatalogInForce catalog;

    WhoAsks(CatalogInForce catalog) {
        this.catalog = catalog;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Scope.class || parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (!(request.getUserPrincipal() instanceof Authentication known)
                || !(known.getPrincipal() instanceof SignedIn person)) {
            return null;
        }
        if (parameter.getParameterType() == Actor.class) {
            HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
            return new Actor(person.getUsername(), asked == null ? "" : asked.getRemoteAddr());
        }
        String area = person.account().areaCode();
        return new Scope(area == null ? null : new AreaCode(area), catalog.catalog());
    }
}
