using System.Globalization;

namespace FlakyZoo.Dice;

/// <summary>
/// A die of four faces that the host rolls: the face is told by the number of the run, so that a specimen is flaky
/// and its verdict is certain all the same. Two neighbouring runs show one face, so a serial and a parallel run that
/// alternate share it, and any eight runs in a row show every face under each of the two conditions.
/// </summary>
internal static class Die
{
    /// <summary>Whether this run shows that face (0 to 3). Without a host there is no roll, and no face shows.</summary>
    public static bool Shows(int face) => Face == face;

    private static int? Face =>
        int.TryParse(Environment.GetEnvironmentVariable("QUALITYGATE_TEST_RUN"), CultureInfo.InvariantCulture, out var run)
            ? run / 2 % 4
            : null;
}
