using System.Globalization;

namespace QualityGate.Analyzers.Rules.ExternalDependency;

/// <summary>Tells hosts on the public network from those that a test can own.</summary>
internal static class PublicHost
{
    // RFC 2606, RFC 6761, RFC 6762 and RFC 9476: no one answers there, or the local network does.
    private static readonly ImmutableArray<string> Reserved = ImmutableArray.Create(
        "localhost", "test", "example", "invalid", "local", "internal", "alt", "onion", "home.arpa", "example.com", "example.net", "example.org");

    /// <param name="address">A host, a host with a port, or an absolute address.</param>
    /// <returns>The host; null for one that is not public, and for a text that names none.</returns>
    public static string? In(string address)
    {
        string host = address.Trim();
        if (address.Contains("://"))
        {
            if (!Uri.TryCreate(host, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("http" or "https" or "ws" or "wss" or "ftp"))
                return null;

            host = uri.Host;
        }
        else if (host.IndexOf(':') == host.LastIndexOf(':'))
        {
            host = host.Split(':')[0];
        }

        host = host.TrimEnd('.').ToLowerInvariant();
        return (IPv4(host) is { } parts ? IsPublic(parts) : IsPublicName(host)) ? host : null;
    }

    // A name of one part is the local network's. IPv6 literals are not judged: tests hardly name public ones.
    private static bool IsPublicName(string host)
    {
        if (host.IndexOf('.') <= 0 || host.IndexOfAny([':', '/', '\\', ' ', '{', '*', '_']) >= 0)
            return false;

        foreach (string reserved in Reserved)
        {
            if (host == reserved || host.EndsWith("." + reserved, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static int[]? IPv4(string host)
    {
        string[] texts = host.Split('.');
        if (texts.Length != 4)
            return null;

        var parts = new int[4];
        for (int index = 0; index < 4; index++)
        {
            if (!int.TryParse(texts[index], NumberStyles.None, CultureInfo.InvariantCulture, out parts[index]) || parts[index] > 255)
                return null;
        }

        return parts;
    }

    // RFC 6890: private, shared, loopback, link-local, documentation, benchmarking, multicast and reserved blocks are not public.
    private static bool IsPublic(int[] parts) => parts switch
    {
        [0 or 10 or 127 or >= 224, ..] => false,
        [100, >= 64 and <= 127, ..] => false,
        [169, 254, ..] => false,
        [172, >= 16 and <= 31, ..] => false,
        [192, 168, ..] or [192, 0, 0 or 2, _] => false,
        [198, 18 or 19, ..] or [198, 51, 100, _] or [203, 0, 113, _] => false,
        _ => true,
    };
}
