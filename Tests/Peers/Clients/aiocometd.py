"""aiocometd-ng, a CometD client in Python that is not ours.

    aiocometd.py URL USER PASSWORD CHANNEL [ack]

Prints "ack on" or "ack off" after each handshake, "subscribed" when the channel is subscribed, and
the number `n` of each event on a line of its own. Ends when its standard input does.
"""
import asyncio
import os
import sys
import threading

import aiohttp
from aiocometd_ng import Client, ConnectionType, Extension


def say(line):
    print(line, flush=True)


class Credentials(Extension):
    """Sends HTTP Basic credentials with every request."""

    def __init__(self, user, password):
        self.header = aiohttp.BasicAuth(user, password).encode()

    async def outgoing(self, payload, headers):
        headers["Authorization"] = self.header

    async def incoming(self, payload, headers=None):
        pass


class Acknowledgement(Extension):
    """The acknowledgement extension, which aiocometd leaves to its users."""

    def __init__(self, is_wanted):
        self.is_wanted = is_wanted
        self.is_on = False
        self.batch = 0

    async def outgoing(self, payload, headers):
        for message in payload:
            if message["channel"] == "/meta/handshake" and self.is_wanted:
                message["ext"] = {"ack": True}
            if message["channel"] == "/meta/connect" and self.is_on:
                message["ext"] = {"ack": self.batch}

    async def incoming(self, payload, headers=None):
        for message in payload:
            ack = message.get("ext", {}).get("ack")
            if message["channel"] == "/meta/handshake":
                self.is_on, self.batch = ack is True, 0
                say("ack on" if self.is_on else "ack off")
            elif message["channel"] == "/meta/connect" and ack is not None:
                self.batch = ack


class Subscribed(Extension):
    """Tells when the server has agreed to a subscription, the first or a renewed one."""

    async def outgoing(self, payload, headers):
        pass

    async def incoming(self, payload, headers=None):
        for message in payload:
            if message["channel"] == "/meta/subscribe" and message.get("successful"):
                say("subscribed")


async def main(url, user, password, channel, *options):
    loop = asyncio.get_running_loop()
    extensions = [Credentials(user, password), Acknowledgement("ack" in options), Subscribed()]
    # Without its own watch over lost connections, which fails from Python 3.10 on.
    client = Client(
        url, ConnectionType.LONG_POLLING, connection_timeout=0, extensions=extensions, loop=loop)
    await client.open()
    await client.subscribe(channel)
    async for message in client:
        say(message["data"]["n"])


def end_with_the_starter():
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_the_starter, daemon=True).start()
    asyncio.run(main(*sys.argv[1:]))
