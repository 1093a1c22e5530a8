using System.Security.Cryptography;
using System.Text;
using QualityGate.Core.Suites;

namespace QualityGate.Reporting.Cases;

/// <summary>Identifiers for formats that want a GUID: the same test has the same one in every audit.</summary>
internal static class StableGuid
{
    public static Guid Of(LogicalCase one) => one.Test is { Id: var id } ? Of(id) : Of("case", one.Suite.ToString(), one.Class, one.Name);

    public static Guid Of(TestId id) => Of("test", id.Suite.Project, id.Suite.Framework, id.Class, id.Method, id.Row, $"{id.Ordinal}");

    /// <summary>By the bytes of a hash, marked as version 8 of RFC 9562: made by a way of its own.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        Span<byte> bytes = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
