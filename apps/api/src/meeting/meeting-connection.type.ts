import { nodeConnectionType } from '../graph/node-connection.type.js';
import { MeetingType } from './meeting.type.js';

export const MeetingConnection = nodeConnectionType('Meeting', () => MeetingType);
