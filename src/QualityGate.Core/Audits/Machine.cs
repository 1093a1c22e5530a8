namespace QualityGate.Core.Audits;

/// <summary>Where the runs took place.</summary>
/// <param name="OperatingSystem">Description as the runtime gives it.</param>
/// <param name="Architecture">Of the process, such as <c>X64</c>.</param>
/// <param name="Processors">Logical processors available to us; 0 where nobody knows, which is where other people's result files were read.</param>
/// <param name="Sdk">Version of the .NET SDK that built the projects; empty when nothing was built.</param>
public sealed record Machine(string OperatingSystem, string Architecture, int Processors, string Sdk);
