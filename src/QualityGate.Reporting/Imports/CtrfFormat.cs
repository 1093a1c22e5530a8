using System.Text.Json;
using QualityGate.Core.Faults;
using QualityGate.Core.Histories;

namespace QualityGate.Reporting.Imports;

/// <summary>The Common Test Report Format, https://ctrf.io, in all of its versions so far.</summary>
public sealed class CtrfFormat : IForeignFormat
{
    public string Name => "CTRF";

    public string Extension => ".json";

    public ForeignRun? Read(string path) => ForeignFile.Read(path, file =>
    {
        try
        {
            return new CtrfReader(new JsonTokens(file.Stream)).Read(file);
        }
        catch (JsonException exception)
        {
            throw new QualityGateException(FaultKind.Usage, $"{path} is no whole JSON: {exception.Message}", exception);
        }
    });
}
