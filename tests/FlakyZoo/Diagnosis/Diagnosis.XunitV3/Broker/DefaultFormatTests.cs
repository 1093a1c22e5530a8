namespace Diagnosis.XunitV3.Broker;

/// <summary>What a broker writes when nobody told it anything: the victim of whoever told it something before.</summary>
[Collection("Message formats")]
public class DefaultFormatTests
{
    [Fact]
    public void Messages_are_plain_text() => Assert.Equal(MessageFormats.Plain, MessageFormats.Default);
}
