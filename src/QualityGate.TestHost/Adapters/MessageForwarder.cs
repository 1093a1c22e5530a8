using System.Diagnostics;
using Microsoft.VisualStudio.TestPlatform.ObjectModel.Logging;
using QualityGate.TestHost.Hosting;
using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>Passes on what an adapter says: this is where collection errors first show.</summary>
internal sealed class MessageForwarder(EventWriter events) : IMessageLogger
{
    public void SendMessage(TestMessageLevel testMessageLevel, string message) =>
        events.Send(new HostEvent.AdapterSaid(LevelOf(testMessageLevel), BoundedText.Of(message, BoundedText.MessageLimit) ?? string.Empty));

    private static MessageLevel LevelOf(TestMessageLevel level) => level switch
    {
        TestMessageLevel.Informational => MessageLevel.Informational,
        TestMessageLevel.Warning => MessageLevel.Warning,
        TestMessageLevel.Error => MessageLevel.Error,
        _ => throw new UnreachableException(),
    };
}
