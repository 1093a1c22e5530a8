using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using QualityGate.Core.Runs;

namespace QualityGate.Storage.Records.Format;

/// <summary>
/// The number of each distinct failure. Keeps a hash of it and not its text, so that messages that never repeat do not fill
/// memory: 128 bits of SHA-256, which no two of the failures of an audit share.
/// </summary>
internal sealed class FailureNumbers
{
    private readonly Dictionary<UInt128, int> _numbers = [];

    /// <summary>The failure's number, and whether it is a new one.</summary>
    public (int Number, bool IsNew) Of(Failure failure)
    {
        UInt128 fingerprint = Fingerprint(failure);
        if (_numbers.TryGetValue(fingerprint, out int known))
            return (known, false);

        int number = _numbers.Count;
        _numbers.Add(fingerprint, number);
        return (number, true);
    }

    private static UInt128 Fingerprint(Failure failure) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(failure, RecordJson.Options)));
}
