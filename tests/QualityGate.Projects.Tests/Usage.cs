namespace QualityGate.Projects.Tests;

internal static class Usage
{
    /// <summary>The message with which an action refuses what the user asked for.</summary>
    public static string Message(Action action)
    {
        QualityGateException refusal = Assert.Throws<QualityGateException>(action);
        Assert.Equal(FaultKind.Usage, refusal.Fault.Kind);
        return refusal.Message;
    }
}
