"""The WSGI application of the contender that the environment names."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
