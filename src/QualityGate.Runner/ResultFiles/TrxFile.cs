using System.Collections.Immutable;
using QualityGate.TestHost.Wire;

namespace QualityGate.Runner.ResultFiles;

/// <summary>What a TRX file holds, in the order of the file, which is not the order of the run.</summary>
/// <param name="Results">One per result; rows of one case share its id.</param>
/// <param name="Messages">What the platform and its adapters said about the run as a whole.</param>
/// <param name="IsWhole">False when the file breaks off or is not XML.</param>
internal sealed record TrxFile(ImmutableArray<TrxResult> Results, ImmutableArray<HostEvent.AdapterSaid> Messages, bool IsWhole);
