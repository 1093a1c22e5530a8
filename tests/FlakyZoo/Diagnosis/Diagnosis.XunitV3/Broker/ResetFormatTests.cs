namespace Diagnosis.XunitV3.Broker;

/// <summary>Cleans up after whoever has chosen a format.</summary>
[Collection("Message formats")]
public class ResetFormatTests
{
    [Fact]
    public void A_reset_returns_to_plain_text()
    {
        MessageFormats.Reset();

        Assert.Equal("text/plain", MessageFormats.Default);
    }
}
