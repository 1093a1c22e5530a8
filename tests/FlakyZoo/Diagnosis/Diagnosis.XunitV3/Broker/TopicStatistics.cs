namespace Diagnosis.XunitV3.Broker;

/// <summary>Counts what is published, for a dashboard. Publishers call it from their own threads.</summary>
public sealed class TopicStatistics
{
    private int _published;
    private long _characters;

    public int Published => _published;

    public long Characters => _characters;

    public void Record(Message message)
    {
        _published++;
        _characters += message.Body.Length;
    }
}
