"""Where no webhook may lead: every way that we know to write such a place, and what must not be refused beside it."""

from __future__ import annotations

import ipaddress

# Addresses that nobody on the public internet has, and what is there.
PRIVATE_V4 = (
    "127.0.0.1",  # this machine
    "127.255.255.254",
    "10.0.0.1",  # RFC 1918
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",  # credentials of a role, in most clouds
    "169.254.170.2",  # of a container's role
    "100.100.100.200",  # Alibaba's metadata
    "192.0.0.192",  # Oracle's metadata
    "168.63.129.16",  # Azure's, which is a public address by its number: see PUBLIC_BY_NUMBER
    "0.0.0.0",  # noqa: S104  this machine, for some systems
    "100.64.0.1",  # carrier NAT
    "198.18.0.1",  # benchmarks
    "192.0.2.1",  # documentation
    "198.51.100.1",
    "203.0.113.1",
    "192.88.99.1",  # 6to4's relays
    "224.0.0.1",  # multicast
    "239.255.255.250",
    "240.0.0.1",  # reserved
    "255.255.255.255",  # everybody
)
PUBLIC_BY_NUMBER = {"168.63.129.16"}
REFUSED_V4 = tuple(each for each in PRIVATE_V4 if each not in PUBLIC_BY_NUMBER)
PRIVATE_V6 = (
    "::",
    "::1",
    "0:0:0:0:0:0:0:1",
    "fe80::1",
    "fe80::1%25eth0",
    "fe80::1%eth0",
    "febf::1",
    "fec0::1",
    "fc00::1",
    "fd00:ec2::254",
    "fdff::1",
    "ff02::1",
    "ff0e::1",
    "2001:db8::1",
    "3fff::1",
    "100::1",
    "2001:2::1",
    "2001:10::1",
    "::ffff:0:0",
)
# Of these every way of writing an address is tried.
WRITTEN = ("127.0.0.1", "10.0.0.1", "192.168.1.1", "169.254.169.254", "172.16.0.1", "100.64.0.1")


def ways(address: str) -> list[str]:
    """A private IPv4 address in every form that a resolver or a socket takes for it."""
    number, parts = int(ipaddress.IPv4Address(address)), [int(part) for part in address.split(".")]
    first, second, third, fourth = parts
    mapped = f"{number >> 16:x}:{number & 0xFFFF:x}"
    return [
        str(number),
        f"0x{number:x}",
        f"0X{number:X}",
        f"0{number:o}",
        f"{first}.{number & 0xFFFFFF}",
        f"{first}.{second}.{number & 0xFFFF}",
        ".".join(f"0x{part:x}" for part in parts),
        ".".join(f"0{part:o}" for part in parts),
        ".".join(f"000{part:o}" for part in parts),
        f"0x{first:x}.0{second:o}.{third}.{fourth}",
        f"{address}.",
        f"[::ffff:{address}]",
        f"[::ffff:{mapped}]",
        f"[0:0:0:0:0:ffff:{mapped}]",
        f"[::FFFF:{mapped}]",
        f"[::{address}]",
        f"[64:ff9b::{address}]",
        f"[64:ff9b::{mapped}]",
        f"[64:ff9b:1::{mapped}]",
        f"[2002:{mapped}::1]",
        f"[2001:0:{mapped}:0:0:f5ff:fffe]",
    ]


HOSTS = (
    *REFUSED_V4,
    *(f"[{address}]" for address in PRIVATE_V6),
    *(way for address in WRITTEN for way in ways(address)),
    "localhost",
    "LOCALHOST",
    "localhost.",
    "a.localhost",
    "printer.local",
    "metadata.google.internal",
    "metadata.google.internal.",
    "METADATA.GOOGLE.INTERNAL",
    "ip-10-0-0-1.ec2.internal",
    "instance-data.ec2.internal",
    "host.docker.internal",
    "kubernetes.default.svc.cluster.local",
    "router.lan",
    "wiki.intranet",
    "nas.home.arpa",
    "metadata",
    "kubernetes",
    "..",
)
# Whole URLs: what is before and behind the host.
URLS = (
    *(f"https://{host}/" for host in HOSTS),
    "http://hooks.example.com/",
    "HTTP://hooks.example.com/",
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:6379/_x",
    "dict://127.0.0.1:11211/stats",
    "ldap://127.0.0.1/",
    "javascript:alert(1)",
    "data:text/plain,x",
    "unix:///var/run/docker.sock",
    "//127.0.0.1/",
    "127.0.0.1",
    "https:",
    "https:/127.0.0.1/",
    "https:///127.0.0.1/",
    "https://",
    "https://?x",
    "https://:443/",
    "https://user@hooks.example.com/",
    "https://user:password@hooks.example.com/",
    "https://@hooks.example.com/",
    "https://:@hooks.example.com/",
    "https://hooks.example.com@127.0.0.1/",
    "https://127.0.0.1@hooks.example.com/",
    "https://hooks.example.com%40127.0.0.1/",
    "https://hooks.example.com:443@127.0.0.1:443/",
    "https://127.0.0.1#@hooks.example.com/",
    "https://hooks.example.com/#fragment",
    "https://hooks.example.com\\@127.0.0.1/",
    "https://127.0.0.1\\.hooks.example.com/",
    "https://hooks.example.com:22/",
    "https://hooks.example.com:25/",
    "https://hooks.example.com:80/",
    "https://hooks.example.com:6379/",
    "https://hooks.example.com:8080/",
    "https://hooks.example.com:0/",
    "https://hooks.example.com:65535/",
    "https://hooks.example.com:65536/",
    "https://hooks.example.com:-1/",
    "https://hooks.example.com:4४3/",
    "https://hooks.example.com:443:443/",
    "https://hooks.example.com:0x1bb/",
    "https://[::1/",
    "https://::1/",
    "https://[127.0.0.1]/",
    "https://[hooks.example.com]/",
    "https://１２７.０.０.１/",  # noqa: RUF001  full-width digits
    "https://①②⑦.⓪.⓪.①/",
    "https://127。0。0。1/",
    "https://१२७.०.०.१/",  # noqa: RUF001  digits of another script
    "https://ⓛocalhost/",
    "https://loc\u00adalhost/",
    "https://hooks.example.com\u200b/",
    "https://127.0.0.1\t/",
    "https://127.0.0.1\n/",
    "https://127.0.0.1\r\nHost: hooks.example.com/",
    " https://hooks.example.com/",
    "https://hooks.example.com /",
    "https://hooks.example.com/\x00",
    "https://hooks.example.com/" + "x" * 2000,
)
# What a public name may be answered with by its owner: alone, beside a good address, and in any order.
GOOD_V4, GOOD_V6 = "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"
ANSWERS = (
    *((address,) for address in REFUSED_V4),
    *((address,) for address in PRIVATE_V6 if "%25" not in address),
    *((f"::ffff:{address}",) for address in WRITTEN),
    *((f"64:ff9b::{address}",) for address in WRITTEN),
    (GOOD_V4, "127.0.0.1"),
    ("127.0.0.1", GOOD_V4),
    (GOOD_V4, GOOD_V6, "10.0.0.1"),
    (GOOD_V4, "::1"),
    (GOOD_V6, "fd00::1"),
    (GOOD_V4, "1.1.1.1", "8.8.8.8", "169.254.169.254"),
)
ALLOWED = (
    "https://hooks.example.com/",
    "https://hooks.example.com",
    "https://HOOKS.Example.COM/Path?q=1&r=%20",
    "https://hooks.example.com:443/",
    "https://hooks.example.com:8443/in",
    "https://hooks.example.com./",
    "https://xn--mnchen-3ya.example/",
    "https://localhost.example.com/",
    "https://internal.example.com/",
    "https://127.0.0.1.example.com/",
    "https://10-0-0-1.example.com/",
    "https://example.com/?next=https://127.0.0.1/",
    "https://93.184.216.34/",
    "https://1.1.1.1/",
    "https://[2606:2800:220:1:248:1893:25c8:1946]/",
    "https://[2606:4700:4700::1111]:8443/",
    "https://172.32.0.1/",
    "https://172.15.255.255/",
    "https://11.0.0.1/",
    "https://192.167.255.255/",
    "https://169.253.1.1/",
    "https://100.128.0.1/",
)
