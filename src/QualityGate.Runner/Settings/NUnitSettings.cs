using System.Globalization;
using System.Xml.Linq;

namespace QualityGate.Runner.Settings;

/// <summary>
/// What NUnit's adapter reads. The number of workers wins over [LevelOfParallelism]; which tests may share them is for the
/// suite's own [Parallelizable] to say, and no setting widens that.
/// </summary>
internal static class NUnitSettings
{
    private const string Section = "NUnit";

    /// <summary>
    /// 0 workers is NUnit's "on the thread that runs everything", whatever the tests declare. To collect data for each test
    /// separately is to be told of its start before it runs, and not by a thread that a test which ends the process outruns.
    /// </summary>
    public static void MakeSerial(XElement settings)
    {
        settings.Child("RunConfiguration").Set("CollectDataForEachTestSeparately", "true");
        settings.Child(Section).Set("NumberOfTestWorkers", "0");
    }

    public static void MakeParallel(XElement settings) =>
        settings.Child(Section).Set("NumberOfTestWorkers", Workers.Maximal.ToString(CultureInfo.InvariantCulture));

    /// <summary>
    /// A seed of our own makes a run repeatable. Without one the adapter would also leave a file beside the tests while it
    /// discovers, and take each later run's seed from there, so that random data would be the same in all of them.
    /// </summary>
    public static void Seed(XElement settings, int seed)
    {
        XElement nunit = settings.Child(Section);
        if (nunit.Element("RandomSeed") is null)
            nunit.Set("RandomSeed", seed.ToString(CultureInfo.InvariantCulture));
    }
}
