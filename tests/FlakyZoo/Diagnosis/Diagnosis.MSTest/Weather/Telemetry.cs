namespace Diagnosis.MSTest.Weather;

/// <summary>Counts readings; sampling makes it cheaper.</summary>
public static class Telemetry
{
    private static double s_share = 1;

    public static void SampleHalf() => s_share = 0.5;

    public static int Record(int readings) => Enumerable.Range(0, readings).Count(_ => Random.Shared.NextDouble() < s_share);
}
