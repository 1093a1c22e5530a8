namespace Endings.XunitV2.Collecting;

public class SilentTests : Neighbours
{
    [SilentFact]
    public void It_never_reports_a_result()
    {
    }
}
