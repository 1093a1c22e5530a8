using Xunit.Sdk;

namespace Endings.XunitV2.Collecting;

/// <summary>A fact that is discovered and then runs without a word: a home-made test case that forgot to report.</summary>
[XunitTestCaseDiscoverer("Endings.XunitV2.Collecting.SilentFactDiscoverer", "Endings.XunitV2")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class SilentFactAttribute : FactAttribute;
