using System.IO.Compression;

namespace Diagnosis.XunitV3.Telemetry;

/// <summary>Packs reports before they travel.</summary>
public static class Packing
{
    public static byte[] Pack(byte[] report)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(report);
        }

        return packed.ToArray();
    }
}
