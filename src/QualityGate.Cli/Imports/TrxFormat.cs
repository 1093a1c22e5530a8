using QualityGate.Core.Histories;
using QualityGate.Reporting.Imports;
using QualityGate.Runner.ResultFiles;

namespace QualityGate.Cli.Imports;

/// <summary>TRX, which the runner reads: it makes such files itself where it runs tests as a user does.</summary>
internal sealed class TrxFormat : IForeignFormat
{
    public string Name => "TRX";

    public string Extension => ".trx";

    public ForeignRun? Read(string path) => TrxImport.Read(path);
}
